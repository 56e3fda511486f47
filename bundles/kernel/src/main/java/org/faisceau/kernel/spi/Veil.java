// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.util.Collection;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A bundle's word on records that a person may read without being told whose they are: before that person, other bundles tie none of these
 * to what names the organisation. One implementation per kind; read on every thread.
 */
@ConsumerType
public interface Veil {
    /** The kind's word, as in {@link Ref#kind()}. */
    String kind();

    /**
     * Those whose organisation this actor may not be told.
     *
     * @param refs of this kind, in any number
     * @return a part of these; records that the actor may not read at all are in it
     */
    Set<Ref> veiled(Actor actor, Collection<Ref> refs);
}
