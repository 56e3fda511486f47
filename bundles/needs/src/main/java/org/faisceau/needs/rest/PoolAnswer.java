// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.List;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Pool;
import org.jspecify.annotations.Nullable;

/**
 * A pool as a caller reads it.
 *
 * @param totalCents what percents are of; absent where shares are amounts
 * @param valueCents what all of it is worth; absent where unknown
 */
record PoolAnswer(String id, String title, String form, String coordinator, String sharing, @Nullable Long totalCents, @Nullable Long valueCents,
        List<Member> members, boolean dissolved, String reason, String changedAt, int version) {
    /** @param share cents, or hundredths of a percent; absent where unknown */
    record Member(String need, String organisation, @Nullable Long share) {}

    static PoolAnswer of(Pool pool) {
        var terms = pool.terms();
        var members = pool.members().stream().map(one -> new Member(one.need(), one.organisation(), one.share().isPresent() ? one.share().getAsLong() : null)).toList();
        return new PoolAnswer(pool.id(), terms.title(), terms.form().name(), terms.coordinator(), terms.sharing().name(), terms.total().map(Euros::cents).orElse(null),
                pool.value().map(Euros::cents).orElse(null), members, pool.isDissolved(), pool.reason(), pool.changedAt().toString(), pool.version());
    }
}
