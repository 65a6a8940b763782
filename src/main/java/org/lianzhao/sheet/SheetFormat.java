package org.lianzhao.sheet;

/** Files a sheet is given as. */
enum SheetFormat {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    SheetFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes(Sheet sheet) {
        return switch (this) {
            case CSV -> CsvSheet.bytes(sheet);
            case XLSX -> XlsxSheet.bytes(sheet);
        };
    }
}
