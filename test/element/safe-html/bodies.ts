/** Texts as portals have them; everything in them that can be read must be there afterwards. */
export const bodies: Readonly<Record<string, string>> = {
  'a notice with a table, lists and files': `
    <h1 style="text-align:center"><b>THÔNG BÁO</b></h1>
    <p align="center"><i>Về việc tiếp nhận hồ sơ trong tháng 12</i></p>
    <p>Kính gửi bà con, xem <a href="/tep/mau-don.pdf">mẫu đơn</a> và
      <a href="mailto:xa@example.vn">hộp thư của xã</a>, hoặc gọi <a href="tel:02543000000">0254 300 0000</a>.</p>
    <ol start="3"><li>Nộp hồ sơ<ul><li>Bản chính</li><li>Bản sao</li></ul></li><li>Nhận kết quả</li></ol>
    <table border="1" cellpadding="4"><caption>Lịch tiếp nhận</caption>
      <thead><tr><th scope="col">Ngày</th><th scope="col" colspan="2">Nơi tiếp nhận</th></tr></thead>
      <tbody><tr><th scope="row" rowspan="2">02/12</th><td style="vertical-align:middle">Ấp 1</td><td>Nhà văn hóa</td></tr>
      <tr><td>Ấp 2</td><td>Trường học</td></tr></tbody></table>
    <dl><dt>Điện thoại</dt><dd>0254 300 0000</dd></dl>
    <blockquote>“Không thu phí”</blockquote><pre>Mã: 01-A</pre>
    <p>H<sub>2</sub>O, m<sup>2</sup>, <mark>lưu ý</mark>, <del>cũ</del> <ins>mới</ins>,
      <abbr title="Ủy ban nhân dân">UBND</abbr>, <time datetime="2026-12-02">02/12</time></p>`,
  'photographs with captions': `
    <figure><img src="/anh/a.jpg" alt="Lễ ra quân" width="800" height="450"><figcaption>Lễ ra quân sáng 20/11</figcaption></figure>
    <p style="text-align:center"><img src="anh/b.jpg" alt=""></p>
    <p style="text-align: center;"><em>Bà con cùng dọn kênh</em></p>
    <center><img src="https://anh.example/c.jpg"><br>Ảnh: Văn phòng xã</center>
    <table align="center" cellspacing="0"><tbody><tr><td><img data-src="/anh/d.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></td></tr>
      <tr><td align="center">Chú thích dưới ảnh</td></tr></tbody></table>
    <p><a href="/tin/2"><img src="/anh/e.jpg" alt="Xem tin"></a></p>`,
  'a page from a word processor': `
    <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
    <style>p.MsoNormal {margin: 0}</style>
    <p class="MsoNormal" align="center" style="margin-bottom:6.0pt;text-align:center;mso-line-height-rule:exactly"><b style="mso-bidi-font-weight:normal"><span lang="EN-US" style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif;color:black">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<o:p></o:p></span></b></p>
    <p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">&nbsp;</p>
    <p class="MsoNormal" style="text-align:justify;text-indent:36pt"><span style="color:#ff0000;background:yellow">Hạn cuối</span> <font color="blue" face="Arial" size="5">30/11</font></p>
    <table class="MsoTableGrid" width="720" style="width:540.0pt;border-collapse:collapse"><tr style="height:20pt"><td width="200" valign="top" style="width:150pt;border:solid windowtext 1.0pt"><p class="MsoNormal"><b>STT</b></p></td><td><p><b>Nội dung</b></p></td></tr>
      <tr><td><p>1</p></td><td><p style="white-space:nowrap">Tiếp nhận và trả kết quả</p></td></tr></table>
    <p><st1:place w:st="on">Đất Đỏ</st1:place></p>`,
  'tables that place things': `
    <table width="100%"><tr><td width="50%"><table><tr><td>Ô trong bên trái</td></tr></table></td>
      <td><table><tr><td><b>Tên</b></td><td><b>Số</b></td></tr><tr><td>A</td><td>1</td></tr></table></td></tr></table>`,
  'a text that shows HTML': `
    <p>Viết onclick="..." hay style = "color: red" trong <code>&lt;p onclick=&quot;x()&quot; style='a'&gt;</code></p>
    <p title="a style='b' onload=c">Đoạn có title</p><pre>x-x- style=1 xx-onload=2</pre>`,
  'a table of contents': `
    <p><a href="#dieu-1">Điều 1</a> <a href="#dieu-2">Điều 2</a></p>
    <h2 id="dieu-1">Điều 1</h2><p>Một</p><p><a name="dieu-2"></a>Điều 2</p><p>Hai</p>`,
};
