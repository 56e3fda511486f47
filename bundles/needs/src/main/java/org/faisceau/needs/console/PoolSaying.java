// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools.Proposal;

/** How a pool's shares, and what two needs have in common, are said. */
final class PoolSaying {
    private PoolSaying() {}

    /** Why two needs are proposed, a sentence each. */
    static List<String> why(Words words, NeedNames names, CpvCodes cpv, Proposal proposal) {
        var likeness = proposal.likeness();
        var why = new ArrayList<String>();
        if (!likeness.words().isEmpty()) why.add(words.say("pool.why.words", asWritten(proposal.one().title(), likeness.words())));
        if (!likeness.themes().isEmpty()) why.add(words.say("pool.why.themes", likeness.themes().stream().map(names::theme).collect(Collectors.joining(", "))));
        if (!likeness.cpv().isEmpty()) why.add(words.say("pool.why.cpv", cpv(words, cpv, likeness.cpv())));
        if (!likeness.places().isEmpty()) {
            why.add(words.say("pool.why.places", asWritten(proposal.one().content().territory() + " " + proposal.other().content().territory(), likeness.places())));
        }
        return why;
    }

    static String share(Words words, Pool pool, Pool.Member member) {
        if (member.share().isEmpty()) return words.say("pool.shareUnknown");
        return pool.terms().sharing() == Pool.Sharing.AMOUNT ? pool.worth(member).map(words::euros).orElse("—") : words.say("pool.percent", member.share().getAsLong() / 100.0);
    }

    /** Shares as the journal keeps them, in the order of the members: « 60 % · 40 % ». */
    static String shares(Words words, String kept) {
        var pieces = kept.split(" ");
        boolean isPercent = pieces[0].equals(Pool.Sharing.PERCENT.name());
        return Arrays.stream(pieces).skip(1).map(one -> {
            if (!one.matches("\\d+")) return "—";
            return isPercent ? words.say("pool.percent", Long.parseLong(one) / 100.0) : words.euros(new Euros(Long.parseLong(one)));
        }).collect(Collectors.joining(" · "));
    }

    /** A member's part of the whole in percent; a dash where shares are percents already, or unknown. */
    static String part(Words words, Pool pool, Pool.Member member) {
        if (pool.terms().sharing() == Pool.Sharing.PERCENT) return pool.worth(member).map(words::euros).orElse("—");
        long whole = pool.value().map(value -> value.cents()).orElse(0L);
        if (whole == 0 || member.share().isEmpty()) return "—";
        return words.say("pool.percent", Math.round(member.share().getAsLong() * 1000.0 / whole) / 10.0);
    }

    private static String cpv(Words words, CpvCodes cpv, String begin) {
        var whole = begin + "0".repeat(8 - begin.length());
        return cpv.find(whole).map(code -> whole + " " + (words.locale().getLanguage().equals("en") ? code.nameEn() : code.nameFr())).orElse(whole);
    }

    /** Folded words as that text has them, accents and all. */
    private static String asWritten(String text, Collection<String> folded) {
        var written = Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).toList();
        return folded.stream().map(word -> written.stream().filter(one -> SortKey.of(one).startsWith(word)).findFirst().orElse(word).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
