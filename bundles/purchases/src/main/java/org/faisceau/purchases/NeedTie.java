// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Veil;
import org.faisceau.purchases.api.Contract;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Hides that a contract came from a need from whom may not be told whose need it is: a contract names its buyer. Nobody answers for needs
 * while their module is stopped: then the buyer's people and managers alone are told.
 */
record NeedTie(Actor actor, List<Veil> veils) {
    private static final String KIND = "need";

    /** What this actor is told of each of these. */
    UnaryOperator<Contract> over(Collection<Contract> some) {
        var veiled = veiled(some.stream().filter(one -> !mayKnow(one)).map(one -> one.content().identity().need()).filter(id -> !id.isEmpty()).collect(Collectors.toSet()));
        return one -> mayKnow(one) || !veiled.contains(one.content().identity().need()) ? one : one.withoutNeed();
    }

    Contract over(Contract one) {
        return over(List.of(one)).apply(one);
    }

    /** Leaves out, of contracts asked for by their needs, those whose tie is not told. */
    Condition told(Set<String> needs) {
        if (needs.isEmpty() || actor.is(Role.MANAGER)) return DSL.noCondition();
        return PURCHASES_CONTRACT.NEED.notIn(veiled(needs)).or(actor.organisation().isEmpty() ? DSL.falseCondition() : PURCHASES_CONTRACT.BUYER.eq(actor.organisation()));
    }

    private boolean mayKnow(Contract one) {
        return actor.is(Role.MANAGER) || actor.belongsTo(one.buyer());
    }

    private Set<String> veiled(Set<String> needs) {
        if (needs.isEmpty()) return needs;
        var refs = needs.stream().map(id -> new Ref(KIND, id)).toList();
        return veils.stream().filter(one -> one.kind().equals(KIND)).findFirst().map(one -> one.veiled(actor, refs).stream().map(Ref::id).collect(Collectors.toSet())).orElse(needs);
    }
}
