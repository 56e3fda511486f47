// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import org.jooq.DSLContext;
import org.osgi.annotation.versioning.ProviderType;

/** A running transaction that reads. Belongs to the thread that was handed it. */
@ProviderType
public interface Reading {
    /** jOOQ on this transaction's connection. */
    DSLContext sql();
}
