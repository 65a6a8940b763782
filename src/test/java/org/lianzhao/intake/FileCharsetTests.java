package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lianzhao.platform.input.CsvLine;

class FileCharsetTests {
    /** The second name has a character beyond the basic plane, four bytes in either charset. */
    private static final String TABLE = "企业名称,所在地\r\n重庆某某汽车零部件有限公司,广东省深圳市\r\n𡌛头制动有限公司,佛山市\n";

    @Test
    void tellsUtf8FromGb18030() {
        assertThat(FileCharset.of(bytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(FileCharset.of(bytes(FileCharset.GB18030))).isEqualTo(FileCharset.GB18030);
        assertThat(FileCharset.of("name\nA".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void readsFourByteCharactersAndMixedLineEnds() {
        for (var charset : new Charset[] {StandardCharsets.UTF_8, FileCharset.GB18030}) {
            var lines = CsvLine.read(bytes(charset), charset);
            assertThat(lines).hasSize(3);
            assertThat(lines.getLast().cells()).containsExactly("𡌛头制动有限公司", "佛山市");
            assertThat(lines).allMatch(line -> line.faults().isEmpty());
        }
    }

    @Test
    void refusesWhatIsNeither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileCharset.of(TABLE.getBytes(StandardCharsets.UTF_16)))
                .withMessageContaining("UTF-16");
    }

    /** A byte that belongs to neither spoils its line alone. */
    @Test
    void findsAWrongByteInItsLine() {
        var table = (TABLE + TABLE).getBytes(StandardCharsets.UTF_8);
        table[table.length - 3] = (byte) 0xFF;
        var lines = CsvLine.read(table, FileCharset.of(table));
        assertThat(lines.subList(0, 5)).allMatch(line -> line.faults().isEmpty());
        assertThat(lines.getLast().faults()).hasSize(1);
    }

    private static byte[] bytes(Charset charset) {
        return TABLE.getBytes(charset);
    }
}
