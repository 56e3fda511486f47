// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What happened in a bundle, for those who count it: charter, indicators, reports. One implementation per kind of deed, over the
 * bundle's own tables: nothing is copied, so what is taken back is no longer told. Read on every thread.
 *
 * <p>The actor sees the deeds about records that this actor may read; who counts for a whole territory asks as
 * {@link Actor#system()} and shows sums alone.
 */
@ConsumerType
public interface Deed {
    /** The most deeds of one slice. */
    int SLICE_MOST = 1000;

    /** The deed's word, unique and stable: lower-case letters and dashes, such as {@code need-told}, {@code introduction-made}. */
    String word();

    /**
     * Some deeds of a period, oldest first; of one day, in a stable order.
     *
     * @param period both days included, in Paris
     * @param after what {@link Slice#next()} said; empty for the first slice
     * @param limit 1 to {@link #SLICE_MOST}
     * @throws IllegalArgumentException for another limit
     */
    Slice<Done> during(Actor actor, Period period, String after, int limit);

    /**
     * Hands over the deeds of a period one by one, oldest first, while the reader answers true; never more than one slice is in
     * memory. Each slice is a state of its own: a deed done meanwhile may be handed over or not, none is twice.
     */
    default void each(Actor actor, Period period, Predicate<? super Done> reader) {
        var after = "";
        do {
            var slice = during(actor, period, after, SLICE_MOST);
            for (var done : slice.items()) if (!reader.test(done)) return;
            after = slice.next();
        } while (!after.isEmpty());
    }

    /**
     * The deeds about one record, oldest first, of whatever day this calendar can name (1900 to 2200). Empty where there is none that
     * this actor sees. An owner that can look by the record overrides it.
     *
     * @param most 1 to {@link #SLICE_MOST}
     */
    default List<Done> about(Actor actor, Ref ref, int most) {
        if (most < 1 || most > SLICE_MOST) throw new IllegalArgumentException("most: 1 to " + SLICE_MOST + ", got " + most);
        var found = new ArrayList<Done>();
        each(actor, new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31)), done -> {
            if (done.isAbout(ref)) found.add(done);
            return found.size() < most;
        });
        return found;
    }

    /** How many deeds a period has, each counted as often as it stands for. An owner that can count by a query overrides it. */
    default long count(Actor actor, Period period) {
        var sum = new long[1];
        each(actor, period, done -> {
            sum[0] += done.count();
            return true;
        });
        return sum[0];
    }

    /**
     * One deed.
     *
     * @param day on which it happened, in Paris
     * @param who the account that did it, {@code system} for the application itself, empty where that was erased or never known
     * @param refs what it was about, the main thing first; may be empty where the records are gone
     * @param count for how many it stands: 1, or more where one deed is the sum of many, such as visits of a page on one day
     */
    record Done(LocalDate day, String who, List<Ref> refs, long count) {
        public Done {
            refs = List.copyOf(refs);
            if (count < 1) throw new IllegalArgumentException("count: 1 or more, got " + count);
        }

        /** One deed that stands for itself. */
        public static Done once(LocalDate day, String who, Ref... refs) {
            return new Done(day, who, List.of(refs), 1);
        }

        /** True where it was about that record. */
        public boolean isAbout(Ref ref) {
            return refs.contains(ref);
        }
    }
}
