// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.spi;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/** Says whose a record is that an introduction may be about, where another bundle keeps it. Without it any public actor is taken. Every thread. */
@ConsumerType
public interface IntroductionSubject {
    /** The word of the records' kind, such as {@code need}. */
    String kind();

    /** The identifier of the public actor whose record that is; empty where it is unknown, or this actor may not be told. */
    Optional<String> buyer(Actor actor, Ref ref);
}
