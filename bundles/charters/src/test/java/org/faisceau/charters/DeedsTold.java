// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;

/** Deeds of one word, as another module tells them. */
public final class DeedsTold implements Deed {
    private final String word;
    private final List<Done> all = new ArrayList<>();
    private int asked;

    public DeedsTold(String word) {
        this.word = word;
    }

    public DeedsTold with(String day, Ref... refs) {
        all.add(Done.once(LocalDate.parse(day), "manager", refs));
        return this;
    }

    /** How often deeds were asked for. */
    public int asked() {
        return asked;
    }

    public void forget() {
        all.clear();
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        asked++;
        return new Slice<>(all.stream().filter(done -> period.contains(done.day())).toList(), "");
    }
}
