package org.paraph.platform.problem;

/**
 * A word of the trade among a problem's arguments, which readers meet in their own language. Constants of enums are such words
 * by themselves.
 *
 * @param key  under which it stands among the words of forms
 * @param code what it is called in code and in the log
 */
public record Word(String key, String code) {

    /** The word for a constant. */
    public static Word of(Enum<?> constant) {
        return new Word(type(constant.getDeclaringClass()) + "." + constant.name(), constant.name());
    }

    /** What an enum is called in keys: by its name, after that of the class within which it stands: {@code Deviation.State}. */
    public static String type(Class<?> type) {
        var within = type.getDeclaringClass();
        return (within == null ? "" : within.getSimpleName() + ".") + type.getSimpleName();
    }

    @Override
    public String toString() {
        return code;
    }
}
