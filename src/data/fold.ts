/** Text for comparing: without marks and case, so that "dat do" finds "Đất Đỏ". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}
