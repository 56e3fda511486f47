// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The formats: those that come with the product, which nobody changes, and those of this Living-Lab. Everybody with an account reads them; managers write. Every thread. */
@ProviderType
public interface Formats {
    /** Days for which participants' data may be kept. */
    int RETENTION_MOST = 3650;

    /** Elements of each list of a format: steps, rules, items of a programme, and so on. */
    int LINES_MOST = 100;

    /** Characters of each text of a format. */
    int TEXT_MAX = 1000;

    /** Days before or after its day on which a step may be due. */
    int DAYS_MOST = 730;

    /** Minutes of a whole format. */
    int MINUTES_MOST = 1440;

    /** People that a format may count. */
    int PEOPLE_MOST = 10_000;

    /** Characters of a format as JSON. */
    int JSON_MOST = 200_000;

    /** Formats of one Living-Lab beside those of the product. */
    int OWN_MOST = 200;

    /** All, those of the product first, each part by identifier. */
    List<Kept> list(Actor actor);

    /** One of them; empty where unknown. */
    Optional<Kept> find(Actor actor, String id);

    /** Writes a new one, or one of this Living-Lab anew. */
    Keeping keep(Actor actor, Format format, int seenVersion);

    /** Reads one of what {@link #write} wrote, checked; nothing is kept. What claims to be of a paper and is not what the product has of that paper is of this Living-Lab. */
    Reading read(String json);

    /** As JSON, for another Living-Lab. */
    String write(Format format);

    /** Takes one of this Living-Lab away, where no gathering has it. */
    Keeping remove(Actor actor, String id, int seenVersion);

    /** True where this actor writes formats. */
    boolean mayKeep(Actor actor);

    /**
     * A format and whose it is.
     *
     * @param isOwn true where it is of this Living-Lab
     * @param version for optimistic writes; 0 for those of the product
     */
    record Kept(Format format, boolean isOwn, int version) {}

    /** What was read. */
    sealed interface Reading {
        record Read(Format format) implements Reading {}

        /**
         * It is none.
         *
         * @param path where in it, such as {@code steps[3].days}
         * @param key of a text such as {@code format.number}
         * @param limits that the text names, in their order; often none
         */
        record Unfit(String path, String key, List<Integer> limits) implements Reading {
            public Unfit {
                limits = List.copyOf(limits);
            }

            public Unfit(String path, String key) {
                this(path, key, List.of());
            }
        }

        /** Branches on what it is. */
        default <T> T fold(Function<? super Read, ? extends T> read, Function<? super Unfit, ? extends T> unfit) {
            return this instanceof Read it ? read.apply(it) : unfit.apply((Unfit) this);
        }
    }

    /** What became of a write. */
    sealed interface Keeping {
        record Done(Kept kept) implements Keeping {}

        /** Something is off, as {@link Reading.Unfit} has it. */
        record Invalid(String path, String key, List<Integer> limits) implements Keeping {
            public Invalid {
                limits = List.copyOf(limits);
            }
        }

        /** Somebody else was faster, or the identifier is taken. */
        record Lost(Kept current) implements Keeping {}

        /** Not this actor, or one of the product, or one that gatherings have. */
        record Refused() implements Keeping {}

        record Unknown() implements Keeping {}

        /** Branches on what it is. */
        default <T> T fold(
                Function<? super Done, ? extends T> done,
                Function<? super Invalid, ? extends T> invalid,
                Function<? super Lost, ? extends T> lost,
                Function<? super Refused, ? extends T> refused,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
