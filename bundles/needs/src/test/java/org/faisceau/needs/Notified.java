// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;

/** A register of contracts as others hear of it. */
public final class Notified implements Deed {
    public final List<Ref> needs = new ArrayList<>();

    @Override
    public String word() {
        return "contract-notified";
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        return new Slice<>(needs.stream().map(need -> Done.once(LocalDate.of(2026, 5, 4), "b", new Ref("contract", "c1"), need)).toList(), "");
    }
}
