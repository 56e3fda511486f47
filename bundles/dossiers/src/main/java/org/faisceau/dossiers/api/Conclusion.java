// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Unseen;

/**
 * What a named person of the buyer concluded, in words of their own. None comes to be without a person, reasons, and an answer to each of
 * the three duties. Source of the duties: CCP, art. R. 2122-9-1, third paragraph.
 *
 * @param reasons why, in the person's own words
 * @param relevance how the offer is relevant to the need
 * @param money how public money is well used
 * @param operators how one does not always contract with the same operator
 * @param engagedOn the day rules were read for
 * @param rules the rows that counted on that day, as {@code key@version}
 * @param isInForce false once the dossier was opened again
 * @param endorsement under whose delegation, and without which visas
 */
public record Conclusion(
        String id, Sense sense, String reasons, String relevance, String money, String operators, LocalDate engagedOn, String grid, List<String> rules, String actor, Instant at,
        boolean isInForce, Endorsement endorsement) {
    /** The same, as a supplier reads it: {@link Endorsement#outside()}. */
    public Conclusion outside() {
        return new Conclusion(id, sense, reasons, relevance, money, operators, engagedOn, grid, rules, actor, at, isInForce, endorsement.outside());
    }

    /** What is concluded. */
    public enum Sense {
        INNOVATIVE,
        NOT_INNOVATIVE
    }

    /**
     * What a person writes.
     *
     * @param withoutVisas why it is concluded although a visa is missing; read only where one is
     */
    public record Draft(Sense sense, String reasons, String relevance, String money, String operators, String withoutVisas) {
        /** Where no visa is missing. */
        public Draft(Sense sense, String reasons, String relevance, String money, String operators) {
            this(sense, reasons, relevance, money, operators, "");
        }
    }

    public Conclusion {
        if (actor.isBlank() || actor.equals(Actor.system().id()) || actor.equals(Actor.nobody().id())) throw new IllegalArgumentException("actor: a named person, got " + actor);
        if (Unseen.is(reasons)) throw new IllegalArgumentException("reasons are blank");
        if (Unseen.is(relevance) || Unseen.is(money) || Unseen.is(operators)) throw new IllegalArgumentException("a duty has no answer");
        rules = List.copyOf(rules);
    }
}
