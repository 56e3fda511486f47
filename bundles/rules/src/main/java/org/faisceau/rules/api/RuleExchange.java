// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Rules travel as a signed file (Ed25519): a manager looks at it row by row and proposes, another person confirms. A file whose key is not
 * trusted, or whose signature does not hold, is refused. Every thread.
 */
@ProviderType
public interface RuleExchange {
    /** The most bytes of a file. */
    int FILE_MOST = 5_000_000;

    /**
     * The whole book as a signed file, UTF-8; empty where this actor is no manager. The first one makes this installation's key.
     *
     * @param issuer who sends it, in words
     */
    Optional<String> export(Actor actor, String issuer);

    /** Holds a file against the book; writes nothing. */
    Reading read(Actor actor, String file);

    /**
     * Proposes each new and changed row of a file; nothing counts until another person confirms.
     *
     * @return how many were proposed
     */
    int propose(Actor actor, String file);

    /** Whose files are read, by name. */
    List<TrustedKey> trusted(Actor actor);

    /**
     * Trusts a key from now on; administrators alone.
     *
     * @param publicKey X.509 in Base64
     * @return false where this actor may not, the name is blank, or it is no Ed25519 key
     */
    boolean trust(Actor actor, String name, String publicKey);

    /** Trusts it no more; administrators alone. */
    boolean distrust(Actor actor, String id);

    /** This installation's own public key, for others to trust; empty until the first export. */
    Optional<String> ownKey();

    /** What reading a file came to. */
    sealed interface Reading {
        /** Signed by a trusted key. */
        record Understood(String issuer, LocalDate made, List<RuleFileLine> lines) implements Reading {
            public Understood {
                lines = List.copyOf(lines);
            }
        }

        /**
         * Not read.
         *
         * @param why {@code role}, {@code format}, {@code key}, {@code signature} or {@code rows}
         * @param detail a fingerprint, or what is off; may be empty
         */
        record Refused(String why, String detail) implements Reading {}

        default <R> R fold(Function<Understood, R> understood, Function<Refused, R> refused) {
            return this instanceof Understood each ? understood.apply(each) : refused.apply((Refused) this);
        }
    }
}
