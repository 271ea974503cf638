package org.paraph.text.comparison;

import java.util.Arrays;
import java.util.List;

/**
 * A small picture of many words, by which the likeness of two provisions is told fast however long they are: the least
 * {@value #MOST} of the hashes of all words and of all pairs of neighbouring words (a bottom-k sketch, as Broder describes
 * it). The likeness of short provisions is exact, that of long ones right to about six hundredths.
 */
final class Features {

    private static final int MOST = 256;

    /** In order, each once. */
    final int[] hashes;
    /** How many words there are. */
    final int words;

    private Features(int[] hashes, int words) {
        this.hashes = hashes;
        this.words = words;
    }

    static Features of(String heading, String words) {
        var found = new int[2 * (heading.length() + words.length())];
        int count = scan(words, found, scan(heading, found, 0));
        return new Features(least(found, count), count / 2);
    }

    static Features union(Features own, List<Features> below) {
        int length = own.hashes.length;
        int words = own.words;
        for (var one : below) {
            length += one.hashes.length;
            words += one.words;
        }
        var all = Arrays.copyOf(own.hashes, length);
        int at = own.hashes.length;
        for (var one : below) {
            System.arraycopy(one.hashes, 0, all, at, one.hashes.length);
            at += one.hashes.length;
        }
        return new Features(least(all, length), words);
    }

    /** Shared words and pairs as a share of all, 0 to 1. Two without any words are alike by half. */
    double likeness(Features other) {
        if (hashes.length == 0 && other.hashes.length == 0) {
            return 0.5;
        }
        int shared = 0;
        int seen = 0;
        int at = 0;
        int there = 0;
        while (seen < MOST && (at < hashes.length || there < other.hashes.length)) {
            seen++;
            if (there == other.hashes.length || at < hashes.length && hashes[at] < other.hashes[there]) {
                at++;
            } else if (at == hashes.length || hashes[at] > other.hashes[there]) {
                there++;
            } else {
                shared++;
                at++;
                there++;
            }
        }
        return (double) shared / seen;
    }

    private static int[] least(int[] hashes, int count) {
        Arrays.sort(hashes, 0, count);
        var least = new int[Math.min(count, MOST)];
        int length = 0;
        for (int at = 0; at < count && length < MOST; at++) {
            if (at == 0 || hashes[at] != hashes[at - 1]) {
                least[length++] = hashes[at];
            }
        }
        return Arrays.copyOf(least, length);
    }

    /** Letters and digits make words, signs of scripts without blanks are words each; everything else only separates. */
    private static int scan(String text, int[] found, int count) {
        int before = 1;
        int word = 0;
        for (int at = 0; at <= text.length(); at++) {
            char sign = at < text.length() ? text.charAt(at) : ' ';
            boolean letter = Character.isLetterOrDigit(sign) || Character.isSurrogate(sign);
            boolean alone = letter && Script.standsAlone(sign);
            if (word != 0 && (!letter || alone)) {
                count = add(word, before, found, count);
                before = word;
                word = 0;
            }
            if (letter) {
                word = 31 * word + sign + 1;
            }
            if (alone) {
                count = add(word, before, found, count);
                before = word;
                word = 0;
            }
        }
        return count;
    }

    private static int add(int word, int before, int[] found, int count) {
        found[count] = mixed(word);
        found[count + 1] = mixed(word * 0x9E3779B1 + before);
        return count + 2;
    }

    /** Spreads a hash over all numbers, so that the least ones are a fair sample (the finaliser of MurmurHash 3). */
    private static int mixed(int hash) {
        int mixed = hash;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
