// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who was brought together with whom. Managers and the people of both sides read an introduction, nobody else. A manager asks for any, the
 * people of an organisation (observers apart) for their own. What is asked for, answered or left without answer is told to who is concerned,
 * in the inbox. Every thread.
 */
@ProviderType
public interface Introductions {
    /** The longest note: what was said, a reason, what came of it. */
    int TEXT_MAX = 4000;

    /**
     * One page of the list.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException when the cursor is one of another order
     */
    Slice<Introduction> page(Actor actor, IntroductionFilter filter, IntroductionOrder order, String after, int limit);

    /**
     * How many {@link #page} shows on all its pages together, counted no further than {@code most}.
     *
     * @param most 1 to 10000
     */
    int count(Actor actor, IntroductionFilter filter, int most);

    /** One introduction; empty where unknown or hidden from this actor. */
    Optional<Introduction> find(Actor actor, String id);

    /**
     * How many were made in a period, by the company's identifier; companies without one are absent.
     *
     * @param period both days included, in Paris
     */
    Map<String, Integer> madeByCompany(Actor actor, Period period);

    /**
     * How many of each company were made, most first; companies without one are absent.
     *
     * @param year of the day on which the second side agreed; 0 for all years
     */
    List<IntroductionTally> tallies(Actor actor, int year);

    /**
     * How many were made in which year, the latest first; years without one are absent.
     *
     * @param organisation one of the sides; empty for all
     */
    Map<Integer, Integer> madeByYear(Actor actor, String organisation);

    /** One between the same two sides, on the same day, about the same, now or when it was recorded; empty where there is none that this actor may see. */
    Optional<Introduction> same(Actor actor, IntroductionContent content);

    /**
     * The same of several at once: a list asks once, not line by line.
     *
     * @param contents at most 5000
     * @return by what was asked; what there is none of is absent
     */
    default Map<IntroductionContent, Introduction> sameAll(Actor actor, Collection<IntroductionContent> contents) {
        var all = new LinkedHashMap<IntroductionContent, Introduction>();
        contents.forEach(one -> same(actor, one).ifPresent(found -> all.put(one, found)));
        return all;
    }

    /**
     * One between the same two sides about the same that is not over, the latest; another is asked for on purpose alone. Empty where there is
     * none that this actor may see, or what is said has a fault.
     */
    Optional<Introduction> twin(Actor actor, IntroductionContent content);

    /** All that is off in it, one a field, without writing anything; empty where it may be asked for. */
    List<Saving.Invalid> faults(Actor actor, IntroductionContent content);

    /**
     * Asks for an introduction, whatever {@link #twin} finds. The side of who asks has agreed by asking.
     *
     * @param agreed true where a manager records one to which both sides have agreed already; from anybody else it is refused
     */
    Saving ask(Actor actor, IntroductionContent content, boolean agreed);

    /**
     * Records one that is over or was made before, as a list kept elsewhere tells it; managers only. Nobody is told of it, unless it is of
     * the last seven days: then both sides are, the next morning.
     */
    Saving record(Actor actor, IntroductionContent content, IntroductionPast past);

    /** Changes one that is not over, where the version seen is still current: who asked and managers. The two sides stay. */
    Saving change(Actor actor, String id, int seenVersion, IntroductionContent content);

    /**
     * Accepts or declines for a side: its people, or a manager who was told by other means.
     *
     * @param reason for declining; may be empty
     */
    Saving answer(Actor actor, String id, int seenVersion, IntroductionSide side, boolean accepts, String reason);

    /**
     * Takes the answer back that this actor gave last, as long as nothing was changed since: that side is waited for again, and who was
     * told of the answer is told of that.
     *
     * @param seenVersion the version that the answer left
     */
    Saving takeBack(Actor actor, String id, int seenVersion, IntroductionSide side);

    /** Says what came of one that was made; said again, it is put right. */
    Saving conclude(Actor actor, String id, int seenVersion, IntroductionOutcome outcome, String note);

    /** Takes one back before both sides agreed: who asked and managers. */
    Saving withdraw(Actor actor, String id, int seenVersion);

    /** Puts one in the bin, whatever its state; managers only. Nobody sees, counts or reminds of it from there on. */
    Saving bin(Actor actor, String id, int seenVersion);

    /** True where it lies in the bin and this actor may restore it. */
    boolean isBinned(Actor actor, String id);

    /** True where this actor may put one in the bin. */
    boolean mayBin(Actor actor);

    /** True where this actor may ask for one: any for a manager, of the own organisation for others. */
    boolean mayAsk(Actor actor);

    /** True where this actor may answer for that side, and it has yet to answer. */
    boolean mayAnswer(Actor actor, Introduction introduction, IntroductionSide side);

    /** True where this actor may change it now. */
    boolean mayChange(Actor actor, Introduction introduction);

    /** True where this actor may say what came of it now. */
    boolean mayConclude(Actor actor, Introduction introduction);

    /** True where this actor may take it back now. */
    boolean mayWithdraw(Actor actor, Introduction introduction);

    /** What became of a write. */
    sealed interface Saving {
        /** Written; the introduction as it is now. */
        record Saved(Introduction introduction) implements Saving {}

        /** A field is off; the key is of a text such as {@code introduction.sameSides}. */
        record Invalid(String field, String key) implements Saving {}

        /** Somebody else changed it meanwhile; the introduction as it is now. */
        record Lost(Introduction current) implements Saving {}

        /** Not in this state; the introduction as it is. */
        record NotNow(Introduction current) implements Saving {}

        /** This actor may not. */
        record Refused() implements Saving {}

        /** No such introduction. */
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
