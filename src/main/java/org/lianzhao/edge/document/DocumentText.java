package org.lianzhao.edge.document;

/**
 * Counts the tokens and the nesting of a document in one pass over its characters, so that what is
 * too large is refused before a parser builds anything of it.
 *
 * @param tokens lexical tokens; a decimal counts as three
 * @param nesting brackets of any kind within one another
 */
record DocumentText(int tokens, int nesting) {
    static DocumentText scan(String text) {
        return new Scanner(text).scan();
    }

    private static final class Scanner {
        private static final String BLOCK_QUOTE = "\"\"\"";

        private final String text;
        private int at;
        private int tokens;
        private int open;
        private int nesting;

        Scanner(String text) {
            this.text = text;
        }

        DocumentText scan() {
            while (at < text.length()) {
                var c = text.charAt(at);
                if (c == '#') {
                    skipComment();
                } else if (c == '"') {
                    tokens++;
                    skipString();
                } else if (isName(c)) {
                    tokens++;
                    skipName();
                } else if (c == '.') {
                    tokens++;
                    skipDots();
                } else {
                    count(c);
                    at++;
                }
            }
            return new DocumentText(tokens, nesting);
        }

        private void count(char c) {
            switch (c) {
                case '{', '[', '(' -> nesting = Math.max(nesting, ++open);
                case '}', ']', ')' -> open--;
                default -> {}
            }
            if (c > ' ' && c != ',' && c != '\uFEFF') {
                tokens++;
            }
        }

        private void skipComment() {
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
        }

        private void skipName() {
            while (at < text.length() && isName(text.charAt(at))) {
                at++;
            }
        }

        private void skipDots() {
            while (at < text.length() && text.charAt(at) == '.') {
                at++;
            }
        }

        private void skipString() {
            var quote = text.startsWith(BLOCK_QUOTE, at) ? BLOCK_QUOTE : "\"";
            at += quote.length();
            while (at < text.length() && !text.startsWith(quote, at)) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at += quote.length();
        }

        private static boolean isName(char c) {
            return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+';
        }
    }
}
