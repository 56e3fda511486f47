// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A sourcing technique: {@code chosen → begun → advanced … → over}. It keeps no field of its own: all it remembers of a campaign is the
 * immutable {@link State} it hands back, all it does to the world goes through the {@link Desk}. It may import {@code kernel.api},
 * {@code sourcing.spi}, with pages {@code console.spi}, and slf4j; nothing more. Called on a thread of the host, interrupted at a limit.
 *
 * <p>Its words lie beside its class, {@code texts.properties} and {@code texts_en.properties}: {@code name}, {@code summary},
 * {@code caution}, {@code question.<key>} and {@code question.<key>.hint}, {@code option.<key>.<option>}, {@code step.<word>},
 * {@code artefact.<word>}.
 */
@ConsumerType
public interface Technique {
    /** How an {@link #id()} is written. */
    String ID = "[a-z][a-z0-9-]{0,39}";

    /**
     * Its word, unique and stable, always the same: lower-case letters, digits and dashes, a letter first, at most 40, such as {@code interview}. One with a word
     * that is taken, or written otherwise, is not offered. Pages of its bundle lie below {@code sourcing/<id>} and {@code public/sourcing/<id>}; others are not published.
     */
    String id();

    /** What it asks before it begins; may be empty. */
    List<Question> questions();

    /** What it costs and takes. */
    Effort effort();

    /** The words of what it hands out, in the order it comes. */
    List<String> artefacts();

    /** The version of the state it writes, 1 or more. */
    default int stateVersion() {
        return 1;
    }

    /**
     * Lays out its steps. The same brief at the same desk gives the same findings.
     *
     * @param brief what was answered to {@link #questions()}, checked
     */
    Findings begin(Brief brief, Desk desk);

    /**
     * Goes on: somebody answered the questions of a step, or a company answered what it was asked.
     *
     * @param state what the last findings left, of this version
     */
    Findings advance(Move move, State state, Desk desk);

    /**
     * Called once a week, by itself, while it is neither over nor its campaign closed: what came meanwhile.
     *
     * @param state what the last findings left, of this version
     * @return empty where there is nothing to do
     */
    default Optional<Findings> weekly(State state, Desk desk) {
        return Optional.empty();
    }

    /**
     * Brings a state of an earlier version up to {@link #stateVersion()}.
     *
     * @throws IllegalArgumentException where it cannot
     */
    default State migrate(State old) {
        throw new IllegalArgumentException("no way from state version " + old.version());
    }
}
