<%@ Page Language="C#" AutoEventWireup="true" ContentType="text/html" ResponseEncoding="utf-8" %>
<!DOCTYPE html>
<html lang="vi">
<head runat="server">
    <meta charset="utf-8" />
    <title>UBND xã</title>
    <%-- async src and integrity as in the project's README --%>
    <script async src="/portal-widgets/0.1.0/portal-widgets.js" data-portal-endpoint="https://example.vn/api/xa"></script>
</head>
<body>
    <form id="form1" runat="server" defaultbutton="Search">
        <asp:ScriptManager runat="server" />
        <asp:TextBox ID="Words" runat="server" />
        <asp:Button ID="Search" runat="server" Text="Tìm" />

        <portal-news-list heading="Tin tức" limit="5" searchable paging="pages">
            <a href="/tin-tuc">Tin tức</a>
        </portal-news-list>

        <asp:UpdatePanel ID="Panel" runat="server">
            <ContentTemplate>
                <asp:LinkButton ID="More" runat="server" Text="Xem thống kê" />
                <%-- Alive again after every partial postback. --%>
                <div data-portal-widget="visit-counter">Thống kê truy cập</div>
            </ContentTemplate>
        </asp:UpdatePanel>
    </form>
</body>
</html>
