// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import org.osgi.annotation.versioning.ProviderType;

/** Makes identifiers: UUID version 7, in the order of their making, never going back with the clock. Safe on every thread. */
@ProviderType
public interface Ids {
    /** A fresh identifier, 36 characters, greater than every one this service made before. */
    String next();
}
