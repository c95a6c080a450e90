export async function ask(path) {
  const response = await fetch(`/api/${path}`);
  return response.json();
}

export function day(time) {
  return new Date(time).toLocaleDateString('vi-VN');
}

export const whole = new Intl.NumberFormat('vi');
