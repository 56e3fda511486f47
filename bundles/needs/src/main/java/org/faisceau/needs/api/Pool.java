// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;

/**
 * Needs of several buyers taken together. {@code open → dissolved}; a dissolved one comes back only by taking that back.
 *
 * @param members two or more while it is open, in the order of their needs' identifiers
 * @param reason why somebody left it, or why it was dissolved, where that was the last change; empty otherwise
 * @param changedBy the account's identifier
 * @param version for optimistic writes
 */
public record Pool(String id, Terms terms, List<Member> members, boolean isDissolved, String reason, Instant changedAt, String changedBy, int version) {
    /** The kind's word. */
    public static final String KIND = "pool";
    /** Hundredths of a percent in a whole. */
    public static final long WHOLE = 10_000;

    public Pool {
        members = List.copyOf(members);
    }

    /** The pool as a record. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** That of its terms. */
    public String title() {
        return terms.title();
    }

    /** What all of it is worth, without tax: the known amounts added up, or the total that percents are of; empty where nothing is known. */
    public Optional<Euros> value() {
        if (terms.sharing() == Sharing.PERCENT) return terms.total();
        if (members.stream().allMatch(member -> member.share().isEmpty())) return Optional.empty();
        return Optional.of(new Euros(Math.min(members.stream().mapToLong(member -> member.share().orElse(0)).sum(), Euros.LIMIT_CENTS)));
    }

    /** What a member's share is worth; empty where unknown. */
    public Optional<Euros> worth(Member member) {
        if (member.share().isEmpty()) return Optional.empty();
        if (terms.sharing() == Sharing.AMOUNT) return Optional.of(new Euros(member.share().getAsLong()));
        return terms.total().map(total -> part(total, member.share().getAsLong()));
    }

    /** So many hundredths of a percent of an amount, to the cent. */
    public static Euros part(Euros whole, long share) {
        return Euros.of(whole.amount().multiply(BigDecimal.valueOf(share)).divide(BigDecimal.valueOf(WHOLE)));
    }

    /**
     * What was agreed.
     *
     * @param coordinator an organisation among the members; empty where the reader may not know it
     * @param total what percents are of; empty where shares are amounts
     */
    public record Terms(String title, Form form, String coordinator, Sharing sharing, Optional<Euros> total) {}

    /**
     * A need in it.
     *
     * @param organisation empty where the reader may not know it
     * @param share cents without tax, or hundredths of a percent; empty where unknown
     */
    public record Member(String need, String organisation, OptionalLong share) {
        public Member {
            if (share.isPresent() && share.getAsLong() < 0) throw new IllegalArgumentException("share: 0 or more, got " + share.getAsLong());
        }
    }

    /** How the buyers go together. */
    public enum Form {
        /** A « groupement de commandes »: an agreement, one of them coordinates (code de la commande publique, L. 2113-6). */
        ORDER_GROUP,
        /** One buys for all. */
        LEAD_BUYER,
        /** They say together what they need; each buys on its own. */
        EXPRESSION
    }

    /** What shares are told in. */
    public enum Sharing {
        AMOUNT,
        PERCENT
    }
}
