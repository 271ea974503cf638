package org.paraph.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Inline.Alternative;
import org.paraph.text.document.Inline.Bracket;
import org.paraph.text.document.Inline.Footnote;
import org.paraph.text.document.Inline.Words;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/** Texts of treaties made up from a seed: the same seed gives the same texts. */
public final class RandomTexts {

    private static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of(("the of and Party Parties shall may information classified military each other in accordance with its "
                    + "national laws protect transmit receive original security level not disclose third consent written prior "
                    + "equipment visit facility personnel authorised access storage destruction loss compromise investigation "
                    + "co-operation agreement article 2 30 days notification entry force termination dispute consultation").split(" ")),
            "ko", List.of(("양 당사국은 군사비밀정보를 보호하고 제공 당사국의 사전 서면 승인 없이 제3국에 공개하지 아니한다 이 협정의 "
                    + "효력은 국내법 절차에 따라 발생한다 정부는 접근 보안 등급을 표시한다 시설 방문 2부 통보 분쟁 협의").split(" ")),
            "ja", List.of("両 締約国 政府 は 秘密 軍事 情報 を 保護 する この 協定 の 効力 国内 法令 に 従い セキュリティ レベル 第三国 提供 しない もの とする アクセス 施設 2 通告".split(" ")),
            "zh", List.of("缔约 双方 应 保护 军事 秘密 信息 本 协定 根据 各自 国内 法律 生效 不得 向 第三 国 提供 安全 等级 设施 访问 2 通知".split(" ")));
    private static final List<String> PARTIES = List.of("KOR", "JPN", "USA", "EU", "CHN2");
    private static final List<String> ODD = List.of("\u00a0", "\u3000", "\u200b", "e\u0301", "é", "\uac00", "\u1100\u1161", "𠮷", "😀",
            "[", "]", "\\", "^", "[^", "][", "KOR: ", "NOTE：", "\"", "\u0007", "\t", "\n", "\u202e", "\ufeff", "/", "~", "\ud800", "<b>", "&amp;");

    private final Random random;

    public RandomTexts(long seed) {
        random = new Random(seed);
    }

    /** A text as negotiators write it: title, preamble, articles in chapters or not, testimonium, annexes; numbers in order. */
    public TreatyDocument sensible() {
        return sensible(pick(List.of("en", "ko", "ja", "zh")));
    }

    public TreatyDocument sensible(String language) {
        var top = new ArrayList<Provision>();
        top.add(new Provision(Kind.TITLE, "", Wording.NONE, Wording.plain(words(language, 6)), List.of()));
        top.add(new Provision(Kind.PREAMBLE, "", Wording.NONE, Wording.NONE, paragraphs(language, 1 + random.nextInt(3), false)));
        var article = new int[1];
        boolean chapters = random.nextInt(3) == 0;
        for (int chapter = 1; chapter <= (chapters ? 1 + random.nextInt(3) : 1); chapter++) {
            var articles = new ArrayList<Provision>();
            for (int count = 1 + random.nextInt(5); count > 0; count--) {
                articles.add(article(language, ++article[0]));
            }
            if (chapters) {
                top.add(new Provision(Kind.CHAPTER, "Chapter " + chapter, heading(language), Wording.NONE, articles));
            } else {
                top.addAll(articles);
            }
        }
        top.add(new Provision(Kind.TESTIMONIUM, "", Wording.NONE, Wording.NONE, paragraphs(language, 1, false)));
        for (int annex = 1; annex <= random.nextInt(3); annex++) {
            var below = random.nextBoolean() ? paragraphs(language, 1 + random.nextInt(3), true)
                    : List.of(article(language, 1), article(language, 2));
            top.add(new Provision(Kind.ANNEX, "Annex " + annex, heading(language), Wording.NONE, below));
        }
        return new TreatyDocument(language, top);
    }

    /** A long treaty in chapters of twenty articles, with a vocabulary as large and uneven as that of a language. */
    public TreatyDocument large(int articles, int signs) {
        var vocabulary = new ArrayList<String>();
        for (int word = 0; word < 6_000; word++) {
            vocabulary.add(invented());
        }
        var chapters = new ArrayList<Provision>();
        var below = new ArrayList<Provision>();
        for (int article = 1; article <= articles; article++) {
            var paragraphs = new ArrayList<Provision>();
            for (int at = 1; at <= 4; at++) {
                paragraphs.add(Provision.of(Kind.PARAGRAPH, at + ".", invented(vocabulary, signs / articles / 4)));
            }
            below.add(Provision.of(Kind.ARTICLE, "Article " + article, invented(vocabulary, 20), paragraphs));
            if (article % 20 == 0 || article == articles) {
                chapters.add(Provision.of(Kind.CHAPTER, "Chapter " + (chapters.size() + 1), invented(vocabulary, 20), below));
                below = new ArrayList<>();
            }
        }
        return new TreatyDocument("en", chapters);
    }

    private String invented() {
        var word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(pick(List.of("b", "c", "d", "f", "gr", "l", "m", "n", "pr", "s", "st", "tr", "v"))).append(pick(List.of("a", "e", "i", "o", "u", "ea")));
        }
        return word.toString();
    }

    private String invented(List<String> vocabulary, int signs) {
        var words = new StringBuilder();
        while (words.length() < signs) {
            double share = random.nextDouble();
            words.append(words.length() > 0 ? " " : "").append(vocabulary.get((int) (vocabulary.size() * share * share * share)))
                    .append(random.nextInt(12) == 0 ? "," : "");
        }
        return words.append('.').toString();
    }

    /** An article with one to four paragraphs, some with items. */
    public Provision article(String language, int number) {
        var printed = switch (language) {
            case "ko" -> "제" + number + "조";
            case "ja", "zh" -> "第" + number + "条";
            default -> "Article " + number;
        };
        return new Provision(Kind.ARTICLE, printed, heading(language), Wording.NONE,
                paragraphs(language, 1 + random.nextInt(4), random.nextBoolean()));
    }

    private List<Provision> paragraphs(String language, int count, boolean numbered) {
        var paragraphs = new ArrayList<Provision>();
        for (int at = 1; at <= count; at++) {
            var items = new ArrayList<Provision>();
            for (char letter = 'a'; random.nextInt(3) == 0 && letter < 'e'; letter++) {
                items.add(new Provision(Kind.ITEM, "(" + letter + ")", Wording.NONE, wording(language, 4 + random.nextInt(9)), List.of()));
            }
            paragraphs.add(new Provision(Kind.PARAGRAPH, numbered ? at + "." : "", Wording.NONE,
                    wording(language, 8 + random.nextInt(25)), items));
        }
        return paragraphs;
    }

    private Wording heading(String language) {
        return random.nextInt(4) == 0 ? Wording.NONE : random.nextInt(6) == 0 ? wording(language, 3)
                : Wording.plain(words(language, 1 + random.nextInt(4)));
    }

    /** Anything that the types allow: kinds in any order and depth, empty and odd numbers, the same ones twice, odd signs. */
    public TreatyDocument wild() {
        return new TreatyDocument(pick(List.of("en", "ko", "ja", "zh", "und", "")), wild(0, 1 + random.nextInt(6)));
    }

    private List<Provision> wild(int depth, int count) {
        var provisions = new ArrayList<Provision>();
        for (int at = 0; at < count; at++) {
            var language = pick(List.copyOf(WORDS.keySet()));
            var number = pick(List.of("", "", "1", "1.", "Article 1", "Article 2", "제2조", "(a)", "Annex A", "ii", "~", "a/b", "Part Two", odd()));
            provisions.add(new Provision(pick(List.of(Kind.values())), number,
                    random.nextBoolean() ? Wording.NONE : Wording.of(odd()),
                    random.nextInt(3) == 0 ? Wording.NONE : random.nextInt(3) == 0 ? Wording.of(odd()) : wording(language, random.nextInt(12)),
                    depth < 6 && random.nextInt(3) == 0 ? wild(depth + 1, random.nextInt(5)) : List.of()));
            if (random.nextInt(8) == 0) {
                provisions.add(provisions.get(random.nextInt(provisions.size())));
            }
        }
        return provisions;
    }

    /** A notation of odd signs: unbalanced brackets, escapes, accents apart from their letters, signs that do not print. */
    public String odd() {
        var odd = new StringBuilder();
        for (int count = random.nextInt(14); count > 0; count--) {
            odd.append(random.nextInt(3) > 0 ? pick(ODD) : pick(WORDS.get("en"))).append(random.nextInt(3) == 0 ? " " : "");
        }
        return odd.toString();
    }

    /** About so many words; one time in three with brackets or footnotes in them. */
    public Wording wording(String language, int count) {
        if (count < 3 || random.nextInt(3) > 0) {
            return Wording.plain(sentence(language, count));
        }
        return Wording.of(pieces(language, count, 0));
    }

    private List<Inline> pieces(String language, int count, int depth) {
        var pieces = new ArrayList<Inline>();
        for (int left = count; left > 0;) {
            int length = 1 + random.nextInt(left);
            left -= length;
            pieces.add(new Words(words(language, length) + (random.nextInt(8) == 0 ? " [sic] " : " ")));
            if (random.nextInt(3) == 0) {
                pieces.add(new Footnote(random.nextBoolean() ? "" : pick(PARTIES), words(language, 3)));
            } else if (random.nextInt(3) == 0 && depth < 3) {
                pieces.add(bracket(language, depth));
                pieces.add(new Words(random.nextBoolean() ? " " : ""));
            }
        }
        return pieces;
    }

    private Bracket bracket(String language, int depth) {
        var alternatives = new ArrayList<Alternative>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            alternatives.add(new Alternative(random.nextBoolean() ? List.of() : List.of(pick(PARTIES)),
                    random.nextInt(5) == 0 ? List.of() : pieces(language, 1 + random.nextInt(4), depth + 1)));
        }
        return new Bracket(alternatives);
    }

    private String sentence(String language, int count) {
        return count == 0 ? "" : words(language, count) + (language.equals("en") || language.equals("ko") ? "." : "。");
    }

    /** So many words, with blanks between them where the language has them. */
    public String words(String language, int count) {
        var words = new StringBuilder();
        boolean blanks = language.equals("en") || language.equals("ko");
        for (int at = 0; at < count; at++) {
            words.append(at > 0 && blanks ? " " : "").append(pick(WORDS.get(language)));
            if (at < count - 1 && random.nextInt(9) == 0) {
                words.append(blanks ? "," : "、");
            }
        }
        return words.toString();
    }

    /** One of them. */
    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    public Random random() {
        return random;
    }
}
