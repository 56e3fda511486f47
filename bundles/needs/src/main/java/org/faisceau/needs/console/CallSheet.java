// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Called;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Reply;

/**
 * The answers to a call as its people read them.
 *
 * @param silent names of the invited authorities that did not answer, in order
 * @param pool address of what was made of it; empty where there is none
 */
record CallSheet(Need need, Called called, List<Line> lines, List<String> silent, boolean mayInvite, boolean mayPool, String pool) {
    /** An answer, and who gave it. */
    record Line(Reply reply, String authority, String address) {}

    String address() {
        return "/needs/" + need.id() + "/call";
    }

    int interested() {
        return called.interested().size();
    }

    boolean isTold() {
        return !need.state().isInPreparation();
    }

    /** What those who are interested would buy in all: from the smaller ends to the larger ones. */
    Amount total() {
        var known = called.interested().stream().map(Reply::amount).filter(Amount::isKnown).toList();
        if (known.isEmpty()) return Amount.unknown();
        var least = sum(known.stream().map(one -> one.least().orElse(new Euros(0))));
        return Amount.between(least, sum(known.stream().map(one -> one.most().or(one::least).orElse(new Euros(0)))));
    }

    long withoutAmount() {
        return called.interested().stream().filter(one -> !one.amount().isKnown()).count();
    }

    private static Euros sum(Stream<Euros> all) {
        return new Euros(Math.min(all.mapToLong(Euros::cents).sum(), Euros.LIMIT_CENTS));
    }
}
