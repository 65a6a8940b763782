package org.lianzhao.platform;

/** What only this server can make of some texts. */
public interface Signatures {
    /**
     * The signature of the texts: 64 hexadecimal digits.
     *
     * @param texts first what it is for, which no other use of signatures begins with
     */
    String signature(String... texts);
}
