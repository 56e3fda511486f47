// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Where a Living-Lab writes down when people meet, for bundles that have such a date and know nothing of the book. None is published while its
 * bundle is stopped. Every thread.
 */
@ConsumerType
public interface DateBook {
    /** Writes a date down as planned, in the name of this actor; entered again, it stands there twice. */
    Entering enter(Actor actor, Meeting meeting);

    /**
     * A date on which organisations meet.
     *
     * @param about what is read of it by all who are invited; may be empty
     * @param day in Paris, as the hours
     * @param until after {@code from}
     * @param place may be empty
     * @param organisations expected there, by their identifiers in the directory; read by those alone who lead the meeting; may be empty
     */
    record Meeting(String title, String about, LocalDate day, LocalTime from, LocalTime until, String place, List<String> organisations) {
        public Meeting {
            organisations = List.copyOf(organisations);
        }
    }

    /** What became of it. */
    sealed interface Entering {
        /** Written down under this name. */
        record Entered(Ref ref) implements Entering {}

        /** What it says cannot be written down, such as a day that is past. */
        record Unfit() implements Entering {}

        /** This actor may write none down. */
        record Refused() implements Entering {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Entered, ? extends T> entered, Function<? super Unfit, ? extends T> unfit, Function<? super Refused, ? extends T> refused) {
            if (this instanceof Entered it) return entered.apply(it);
            return this instanceof Unfit it ? unfit.apply(it) : refused.apply((Refused) this);
        }
    }
}
