package org.lianzhao.platform;

/**
 * What a module does to the rows of an import once they are written, in the import's transaction
 * and before the version of the data advances: what was decided by hand must not be undone by a
 * file that does not know of it.
 */
public interface ImportStep {
    /** Runs after the rows of every import, whatever tables it holds. */
    void afterRows();
}
