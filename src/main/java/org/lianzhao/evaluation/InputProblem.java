package org.lianzhao.evaluation;

/** What is wrong with a file or an option, said in one line that names file, line and why. */
final class InputProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputProblem(String why) {
        super(why.replaceAll("\\R", " "));
    }

    InputProblem(String file, long line, String why) {
        this(file + ": line " + line + ": " + why);
    }
}
