package org.lianzhao.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet as a workbook: codes are texts, figures numbers, and no cell is a formula. The head and
 * the titles stay in view, as do the first two columns.
 */
final class XlsxSheet {
    /** What a cell may hold in the format. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "……（太长，余下部分见系统）";
    private static final int FIXED_COLUMNS = 2;
    private static final double LINE_POINTS = 15;
    private static final int MOST_LINES = 20;

    private final Sheet sheet;
    private final Worksheet table;
    private final int titles;

    private XlsxSheet(Sheet sheet, Worksheet table) {
        this.sheet = sheet;
        this.table = table;
        this.titles = sheet.head().size();
    }

    static byte[] bytes(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lianzhao", "1.0")) {
            book.setGlobalDefaultFont("Microsoft YaHei", 10);
            new XlsxSheet(sheet, book.newWorksheet("线索")).write();
        } catch (IOException ex) {
            throw new IllegalStateException("Memory does not fail", ex);
        }
        return out.toByteArray();
    }

    private void write() {
        for (var line = 0; line < titles; line++) {
            table.value(line, 0, sheet.head().get(line).name());
            table.style(line, 0).bold().set();
            table.value(line, 1, fitting(sheet.head().get(line).text()));
        }
        for (var column = 0; column < sheet.columns().size(); column++) {
            table.value(titles, column, sheet.columns().get(column).title());
            table.width(column, sheet.columns().get(column).width());
        }
        for (var row = 0; row < sheet.rows().size(); row++) {
            write(titles + 1 + row, sheet.rows().get(row));
        }
        style();
        print();
    }

    private void write(int at, List<Cell> row) {
        for (var column = 0; column < row.size(); column++) {
            switch (row.get(column)) {
                case Cell.Text(var text) when text.isEmpty() -> {}
                case Cell.Text(var text) -> table.value(at, column, fitting(text));
                case Cell.Code(var text) -> {
                    table.value(at, column, fitting(text));
                    table.style(at, column).format("@").set();
                }
                case Cell.Figure(var value) -> {
                    table.value(at, column, value);
                    table.style(at, column).format(format(column)).set();
                }
            }
        }
        table.rowHeight(at, LINE_POINTS * Math.min(MOST_LINES, lines(row)));
    }

    private String format(int column) {
        var decimals = sheet.columns().get(column).decimals();
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private void style() {
        var last = sheet.columns().size() - 1;
        table.range(titles, 0, titles, last)
                .style()
                .bold()
                .fillColor("DDE6F3")
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        if (!sheet.rows().isEmpty()) {
            table.range(titles + 1, 0, titles + sheet.rows().size(), last)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor("C9D0DB")
                    .set();
            table.setAutoFilter(titles, 0, titles + sheet.rows().size(), last);
        }
        table.freezePane(FIXED_COLUMNS, titles + 1);
    }

    private void print() {
        table.paperSize(PaperSize.A3_PAPER);
        table.pageOrientation("landscape");
        table.setFitToPage(true);
        table.fitToWidth((short) 1);
        table.fitToHeight((short) 0);
        table.repeatRows(titles);
    }

    /** Lines the row takes: what is cut off on paper is lost. */
    private int lines(List<Cell> row) {
        var most = 1;
        for (var column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof Cell.Text(var text)) {
                most = Math.max(most, lines(text, sheet.columns().get(column).width()));
            }
        }
        return most;
    }

    /** Chinese characters are two digits wide. */
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum())
                .map(wide -> Math.max(1, Math.ceilDiv(wide, width)))
                .sum();
    }

    static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
