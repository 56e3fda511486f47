// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pool.Member;
import org.faisceau.needs.api.Pool.Sharing;
import org.faisceau.needs.api.Pool.Terms;

/** What a pool's shares come to when somebody leaves: amounts stay, percents of a smaller total add up again. */
final class PoolShares {
    private PoolShares() {}

    /** What is left. */
    record Left(Terms terms, List<Member> members) {}

    static Left without(Terms terms, List<Member> members, Member leaving) {
        var rest = members.stream().filter(member -> !member.need().equals(leaving.need())).toList();
        if (terms.sharing() == Sharing.AMOUNT) return new Left(terms, rest);
        long gone = leaving.share().orElse(0);
        var total = terms.total().map(whole -> Pool.part(whole, Pool.WHOLE - gone));
        return new Left(new Terms(terms.title(), terms.form(), terms.coordinator(), terms.sharing(), total), scaled(rest, Pool.WHOLE - gone));
    }

    /** Whose amount is beyond what is counted; empty where nobody's is. */
    static Optional<Member> tooLarge(Sharing sharing, List<Member> members) {
        return members.stream().filter(member -> sharing == Sharing.AMOUNT && member.share().orElse(0) > Euros.LIMIT_CENTS).findFirst();
    }

    /** True where percents are all known and make a whole; amounts always add up. */
    static boolean add(Sharing sharing, List<Member> members) {
        if (sharing == Sharing.AMOUNT) return true;
        return members.stream().allMatch(member -> member.share().isPresent()) && members.stream().mapToLong(member -> member.share().getAsLong()).sum() == Pool.WHOLE;
    }

    /** Each grows in proportion; what rounding leaves goes to those it cut most. Equal parts where nobody who stays had a part. */
    private static List<Member> scaled(List<Member> rest, long had) {
        int count = rest.size();
        long parts = had == 0 ? count : had;
        var wanted = rest.stream().mapToLong(member -> Pool.WHOLE * (had == 0 ? 1 : member.share().orElse(0))).toArray();
        var whole = Arrays.stream(wanted).map(share -> share / parts).toArray();
        long lacking = Pool.WHOLE - Arrays.stream(whole).sum();
        IntStream.range(0, count).boxed().sorted(Comparator.comparingLong(at -> -(wanted[at] % parts))).limit(Math.max(0, lacking)).forEach(at -> whole[at]++);
        var scaled = new ArrayList<Member>();
        for (int at = 0; at < count; at++) scaled.add(new Member(rest.get(at).need(), rest.get(at).organisation(), OptionalLong.of(whole[at])));
        return scaled;
    }
}
