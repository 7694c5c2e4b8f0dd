using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SameTextInManyOutlets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ArticleVersions_ContentHash",
                table: "ArticleVersions");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleVersions_ContentHash",
                table: "ArticleVersions",
                column: "ContentHash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ArticleVersions_ContentHash",
                table: "ArticleVersions");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleVersions_ContentHash",
                table: "ArticleVersions",
                column: "ContentHash",
                unique: true);
        }
    }
}
