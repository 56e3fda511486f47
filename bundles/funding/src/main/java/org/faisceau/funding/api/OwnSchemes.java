// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The schemes that a Living-Lab wrote itself. Whoever has an account reads them, managers write. {@link Schemes} lists them beside those that ship. Every thread. */
@ProviderType
public interface OwnSchemes {
    /** The most outside the bin. */
    int MOST = 500;
    /** Characters of a title, a bearer, a source. */
    int LINE_MAX = 300;
    /** Characters of a text. */
    int TEXT_MAX = 2000;
    /** The most questions. */
    int QUESTIONS_MOST = 10;

    /** Empty where unknown, binned or hidden from this actor. */
    Optional<OwnScheme> find(Actor actor, String id);

    Written<OwnScheme> add(Actor actor, OwnScheme.Content content);

    Written<OwnScheme> change(Actor actor, String id, int seenVersion, OwnScheme.Content content);

    /** Plans that name it go on doing so; it ends once none does. */
    Written<OwnScheme> bin(Actor actor, String id, int seenVersion);

    /** True where this actor writes schemes. */
    boolean mayWrite(Actor actor);
}
