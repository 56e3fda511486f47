// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.StoredFile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The catalogue of solutions. Who holds the role of a company writes the entries of the own organisation, managers all. A published entry is read
 * by everybody with an account, and by visitors where it says so; drafts and withdrawn ones by their organisation and managers. Every
 * thread.
 */
@ProviderType
public interface Solutions {
    /** The longest title. */
    int TITLE_MAX = 200;

    /** The longest pitch. */
    int PITCH_MAX = 4000;

    /** The longest line: an author's name, a keyword, a folder. */
    int LINE_MAX = 200;

    /** The most lines of one list: authors, references, labels, keywords, sites, themes. */
    int LINES_MAX = 30;

    /**
     * One page of the list.
     *
     * @param after what {@link Slice#next()} said; empty for the first page
     * @param limit 1 to 200
     * @throws IllegalArgumentException when the cursor is one of another order
     */
    Slice<Solution> page(Actor actor, SolutionFilter filter, SolutionOrder order, String after, int limit);

    /**
     * How many {@link #page} shows on all its pages together, counted no further than {@code most}.
     *
     * @param most 1 to 10000
     */
    int count(Actor actor, SolutionFilter filter, int most);

    /** One entry; of one that was merged, the entry that took it over. Empty where unknown or hidden from this actor. */
    Optional<Solution> find(Actor actor, String id);

    /**
     * Several at once, by the identifiers asked for; unknown ones are absent.
     *
     * @param ids at most 1000
     */
    Map<String, Solution> findAll(Actor actor, Collection<String> ids);

    /** The entry of that organisation with that title, letters' case and accents apart; a second is recorded on purpose alone. */
    Optional<Solution> titled(Actor actor, String organisation, String title);

    /** How many published entries each theme has, by its code; themes without one are absent. */
    Map<String, Integer> themes(Actor actor);

    /** Its files, at most one of each part; empty where the entry is hidden. */
    List<SolutionFile> files(Actor actor, String id);

    /** Records a draft, whichever {@link #titled} finds. */
    Saving register(Actor actor, SolutionContent content);

    /** All that is off with an entry, one a field; empty where it could be kept. */
    List<Saving.Invalid> faults(Actor actor, SolutionContent content);

    /** Changes one, where the version seen is still current. */
    Saving change(Actor actor, String id, int seenVersion, SolutionContent content);

    /** Publishes or withdraws one. */
    Saving move(Actor actor, String id, int seenVersion, SolutionState to);

    /** Says that the sheet still holds. */
    Saving confirm(Actor actor, String id, int seenVersion);

    /** Names a file, kept by {@code store.files()} before, in place of an earlier one. */
    Saving attach(Actor actor, String id, int seenVersion, SolutionPart part, StoredFile file);

    /** Names it no more. */
    Saving detach(Actor actor, String id, int seenVersion, SolutionPart part);

    /** What is filled in and what is missing. */
    SolutionCompletion completion(Actor actor, Solution solution);

    /** After how many months an entry that nobody confirmed is stale. */
    int staleMonths();

    /** True where nobody confirmed it for so long. */
    boolean isStale(Solution solution);

    /**
     * Pairs that may be one and the same, the likeliest first, for who may change both.
     *
     * @param limit 1 to 200
     */
    List<Twins> twins(Actor actor, int limit);

    /** The entries that one may be the same as, the likeliest first, at most 10, for who may change both. */
    List<Twins> twinsOf(Actor actor, String id);

    /**
     * Merges one entry into another: what the kept one lacks is filled in, lists are joined, and what points to the other leads to the kept
     * one from then on. Who may change both may merge.
     */
    Saving merge(Actor actor, String keptId, int seenVersion, String otherId);

    /** Takes the last merge back, as long as nothing was changed since and the authors of both are kept. */
    Saving unmerge(Actor actor, String keptId, int seenVersion);

    /** Takes the last step back, as long as nothing was changed since: the entry has the state it had. Who may change it may. */
    Saving takeBack(Actor actor, String id, int seenVersion, SolutionState was);

    /** Says that two entries are not one: they are proposed no more. False where one is unknown, or who asks may not change both. */
    boolean keepApart(Actor actor, String one, String other);

    /** True where {@link #unmerge} would do it now. */
    boolean mayUnmerge(Actor actor, Solution kept);

    /** True where this actor may record an entry of some organisation: any for a manager, the own one for others. */
    boolean mayRegister(Actor actor);

    /** True where this actor may change that entry. */
    boolean mayChange(Actor actor, Solution solution);

    /**
     * Two entries that may be one.
     *
     * @param likeness 1 to 100; 100 for the same organisation and the same words
     */
    record Twins(Solution one, Solution other, int likeness) {}

    /** What became of a write. */
    sealed interface Saving {
        /** Written; the entry as it is now. */
        record Saved(Solution solution) implements Saving {}

        /** A field is off; the key is of a text such as {@code solution.noTitle}. */
        record Invalid(String field, String key) implements Saving {}

        /** Somebody else changed it meanwhile; the entry as it is now. */
        record Lost(Solution current) implements Saving {}

        /** Not in this state; the entry as it is. */
        record NotNow(Solution current) implements Saving {}

        /** This actor may not. */
        record Refused() implements Saving {}

        /** No such entry. */
        record Unknown() implements Saving {}

        /** Branches on what it is. */
        default <T> T fold(
                Function<? super Saved, ? extends T> saved,
                Function<? super Invalid, ? extends T> invalid,
                Function<? super Lost, ? extends T> lost,
                Function<? super NotNow, ? extends T> notNow,
                Function<? super Refused, ? extends T> refused,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Saved it) return saved.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof NotNow it) return notNow.apply(it);
            if (this instanceof Refused it) return refused.apply(it);
            return unknown.apply((Unknown) this);
        }
    }
}
