// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Work on a dossier: claims, evidence, counter-arguments, positions, comments, requests for more, the experts named on it. Each person writes on
 * their side alone: the company its claims, the buyer its own and the counter-arguments, experts positions. Every thread.
 */
@ProviderType
public interface Workbench {
    /** The most pieces of one dossier. */
    int EVIDENCE_MOST = 400;

    /** The largest file, in bytes. */
    long FILE_MOST = 25L * 1024 * 1024;

    /** The side this actor stands on in that dossier; empty where the person only reads, or manages. */
    Optional<Side> side(Actor actor, Dossier dossier);

    /** True where this actor may write that part of an indication now. */
    boolean mayAnswer(Actor actor, Dossier dossier, Indication indication, Answer.Part part);

    /** True where this actor may take positions now. */
    boolean mayReview(Actor actor, Dossier dossier);

    /** True where this actor may ask for more now. */
    boolean mayAsk(Actor actor, Dossier dossier);

    /** True where this actor may name experts now. */
    boolean mayLead(Actor actor, Dossier dossier);

    /**
     * Writes a claim or a counter-argument.
     *
     * @param seenVersion of that answer, 0 for a first one
     * @param values see {@link Answer#values()}; none for a counter-argument
     */
    Written answer(Actor actor, String id, String indication, Answer.Part part, int seenVersion, List<String> values, String text);

    /** All that is off with a piece, one a field; empty where it could be given. */
    List<Written.Invalid> faults(Evidence.Draft draft);

    /** Gives a piece; its file was kept by {@code store.files()} before. */
    Written give(Actor actor, String id, String indication, Evidence.Draft draft);

    /** Takes a piece back; its file stays for the time of the journal. */
    Written takeBack(Actor actor, String id, String piece);

    /** Puts back what was taken back. */
    Written putBack(Actor actor, String id, String piece);

    /**
     * Judges a piece; the reason must be given.
     *
     * @param seenVersion of the judgment it replaces, see {@link Evidence#version()}
     */
    Written rate(Actor actor, String id, String piece, int seenVersion, Evidence.Strength strength, String why);

    /** One piece, where this actor may read it; that it was read is journalled where it is closed. */
    Optional<Evidence> read(Actor actor, String id, String piece);

    /** Takes one's own position. */
    Written position(Actor actor, String id, String indication, Position.Stance stance, String text);

    /** Comments; an internal one is not read by the company. */
    Written remark(Actor actor, String id, String indication, String text, boolean isInternal);

    /** Asks for more; one request is open at a time. */
    Written ask(Actor actor, String id, MoreWanted.Cause cause, String text);

    /** Ends the open request; its text stays. */
    Written end(Actor actor, String id, String request, boolean isMet);

    /** Names an expert on it. */
    Written name(Actor actor, String id, String account);

    /** Names one no more. */
    Written unname(Actor actor, String id, String account);
}
