// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Exchange;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What this Living-Lab hands others. A manager chooses among what may leave, looks at what changes, and publishes: a signed bundle with a
 * number. What was published and may no longer leave is taken back with the next one. Every thread.
 */
@ProviderType
public interface Publishing {
    /** Stands for all of a kind that may leave, also later. */
    String ALL = "*";
    /** Characters of a signed bundle. */
    int BUNDLE_MOST = 5_000_000;

    /** What is chosen and what the next publication would change; nothing for who is no manager. */
    Standing standing(Actor actor, Locale locale);

    /** The kinds whose modules run, by title; none for who is no manager. */
    List<Part> parts(Actor actor, Locale locale);

    /** What of one kind may leave, by title; at most {@link Exchange#OFFERED_MOST}. */
    List<Offer> offers(Actor actor, String kind);

    /** What of one kind is chosen now; empty for who is no manager, or where no module keeps the kind. */
    Optional<Choice> choice(Actor actor, String kind);

    /**
     * Chooses, instead of what was chosen before; what may not leave is left out. Lost where somebody chose since that version.
     *
     * @param seenVersion 0 where nobody had chosen
     */
    Written<Choice> choose(Actor actor, String kind, int seenVersion, Collection<String> ids);

    /** What the next publication would change; empty lists for who is no manager. */
    Draft draft(Actor actor);

    /**
     * Publishes the draft as it is now.
     *
     * @param sender how this Living-Lab calls itself, 1 to {@link TrustedLabs#NAME_MAX} characters
     * @param seenNumber that of the draft that was looked at
     */
    Published publish(Actor actor, String sender, int seenNumber);

    /** Publications, the latest first. */
    Slice<Issue> issues(Actor actor, String after, int limit);

    /** The signed text of what one publication changed and no later one did; empty where there is none, or for whom it is not. */
    Optional<String> bundle(Actor actor, int number);

    /** The signed text of all that is published now, with what was taken back; empty before the first publication. */
    Optional<String> whole(Actor actor);

    /**
     * What changed since a publication, 0 for all, for who is connected: experts and managers; what is for leaders alone for managers. Empty
     * where nothing did, or for others.
     */
    Optional<Fed> feed(Actor actor, int afterNumber);

    /**
     * What of a kind is handed out.
     *
     * @param ids of records, or {@link #ALL} alone
     * @param version 0 where nobody chose yet
     */
    record Choice(String kind, Set<String> ids, int version) {
        public Choice {
            ids = Set.copyOf(ids);
        }

        public boolean isAll() {
            return ids.contains(ALL);
        }

        public boolean has(String id) {
            return isAll() || ids.contains(id);
        }
    }

    /** What is chosen of each kind, by title, and what the next publication would change. */
    record Standing(List<Part> parts, Draft draft) {}

    /**
     * A kind and what is chosen of it.
     *
     * @param offered how many may leave now
     * @param chosen how many of them will
     */
    record Part(String kind, String title, int offered, int chosen, boolean isAll) {
        /** True where there may be more, and only the oldest are offered. */
        public boolean isCut() {
            return offered >= Exchange.OFFERED_MOST;
        }
    }

    /** A record that may leave. */
    record Offer(Exchange.Item item, boolean isChosen, boolean isPublished) {}

    /** One that the next publication changes. */
    record Changed(String kind, String id, String title) {}

    /**
     * What the next publication would change.
     *
     * @param number it would have
     * @param sender as named last; empty before the first
     * @param same how many stay as they are
     * @param stopped kinds of which something is published and whose module is stopped: they stay as they are
     * @param revoked Living-Labs whose key is trusted no more, which nobody was told yet
     */
    record Draft(int number, String sender, List<Changed> added, List<Changed> changed, List<Changed> gone, int same, List<String> stopped, List<String> revoked) {
        public boolean isEmpty() {
            return added.isEmpty() && changed.isEmpty() && gone.isEmpty() && revoked.isEmpty();
        }
    }

    /** The latest publication for who is connected, with the signed text of what changed since theirs. */
    record Fed(Issue issue, String bundle) {}

    /** What became of a publication. */
    sealed interface Published {
        record Done(Issue issue) implements Published {}

        /** A field is off. */
        record Invalid(String field, String key) implements Published {}

        /** Nothing would change. */
        record Empty() implements Published {}

        /** It would be longer than {@link #BUNDLE_MOST}, or have more records than {@link Arrivals#LINES_MOST}. */
        record TooLarge(int lines, int characters) implements Published {}

        /** Somebody published meanwhile. */
        record Lost() implements Published {}

        record Refused() implements Published {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Done, ? extends T> done, Function<? super Invalid, ? extends T> invalid, Function<? super Empty, ? extends T> empty, Function<? super TooLarge, ? extends T> tooLarge,
                Function<? super Lost, ? extends T> lost, Function<? super Refused, ? extends T> refused) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Empty it) return empty.apply(it);
            if (this instanceof TooLarge it) return tooLarge.apply(it);
            return this instanceof Lost it ? lost.apply(it) : refused.apply((Refused) this);
        }
    }
}
