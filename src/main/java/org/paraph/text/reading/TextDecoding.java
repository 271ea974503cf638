package org.paraph.text.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds out in which encoding bytes are text: by their mark, as UTF-8, or in an older encoding if what comes out looks
 * like its language. What stays doubtful is refused, since a wrong guess would change the words of a treaty.
 */
final class TextDecoding {

    private static final int SEEN = 200_000;

    /** An older encoding and the signs that its text is mostly made of beyond ASCII. */
    private record Older(String charset, String language, double share, IntPredicate usual) {
    }

    private static final List<Older> OLDER = List.of(
            new Older("x-windows-949", "ko", 0.6, sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HANGUL),
            new Older("windows-31j", "ja", 0.25, TextDecoding::isKana),
            new Older("EUC-JP", "ja", 0.25, TextDecoding::isKana),
            new Older("GB18030", "zh", 0.7, Character::isIdeographic),
            new Older("Big5", "zh", 0.7, Character::isIdeographic),
            new Older("windows-1252", "", 0.95, sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN
                    || "\u00a0‘’“”–—…§«»°º€·".indexOf(sign) >= 0));

    private TextDecoding() {
    }

    /**
     * The text that the bytes are.
     *
     * @param language BCP 47 tag of the language that is expected, or null
     * @param named    an encoding that the text itself names, or null
     * @throws UnreadableFile if that cannot be told
     */
    static String decode(byte[] file, String language, String named) {
        var text = marked(file);
        text = text != null ? text : strictly(file, StandardCharsets.UTF_8);
        text = text != null ? text : named == null ? null : strictly(file, charset(named));
        text = text != null ? text : older(file, language == null ? "" : language);
        if (text == null || !isText(text)) {
            throw UnreadableFile.notText();
        }
        return text;
    }

    private static String marked(byte[] file) {
        int first = file.length > 0 ? file[0] & 0xFF : 0;
        int second = file.length > 1 ? file[1] & 0xFF : 0;
        if (first == 0xEF && second == 0xBB && file.length > 2 && (file[2] & 0xFF) == 0xBF) {
            return strictly(java.util.Arrays.copyOfRange(file, 3, file.length), StandardCharsets.UTF_8);
        }
        if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
            return strictly(file, StandardCharsets.UTF_16);
        }
        // without a mark, ASCII letters in UTF-16 show as every other byte being zero
        if (file.length > 3 && file.length % 2 == 0 && (first == 0) != (second == 0) && (file[2] == 0) == (first == 0)) {
            return strictly(file, first == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return null;
    }

    private static String strictly(byte[] file, Charset charset) {
        if (charset == null) {
            return null;
        }
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    private static String older(byte[] file, String language) {
        var found = new ArrayList<String>();
        for (var older : OLDER) {
            boolean expected = !older.language.isEmpty() && language.startsWith(older.language);
            if (older.language.equals("zh") && !expected) {
                continue;
            }
            var text = strictly(file, charset(older.charset));
            if (text != null && looksLike(text, older)) {
                if (expected) {
                    return text;
                }
                found.add(text);
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private static boolean looksLike(String text, Older older) {
        int beyond = 0;
        int usual = 0;
        int longest = 0;
        int run = 0;
        int seen = Math.min(text.length(), SEEN);
        for (int at = 0; at < seen; at++) {
            char sign = text.charAt(at);
            run = sign < 0x80 ? 0 : run + 1;
            longest = Math.max(longest, run);
            beyond += sign < 0x80 ? 0 : 1;
            usual += sign >= 0x80 && older.usual.test(sign) ? 1 : 0;
            if (sign >= 0x80 && (Character.getType(sign) == Character.PRIVATE_USE || sign >= 0xFF61 && sign <= 0xFF9F)) {
                return false;
            }
        }
        boolean sparse = !older.language.isEmpty() || beyond * 4 < seen && longest < 5;
        return beyond > 0 && sparse && usual >= older.share * beyond;
    }

    private static boolean isKana(int sign) {
        return sign >= 0x3040 && sign <= 0x30FF;
    }

    /** Text holds no zeros and hardly any other control characters. */
    private static boolean isText(String text) {
        int odd = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == 0) {
                return false;
            }
            odd += sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f' && sign != 0x0B || sign == 0xFFFD ? 1 : 0;
        }
        return odd * 1000L <= text.length();
    }
}
