// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A bundle's resources under {@code /api/v1}. Publishing the service is all it takes. Bearer tokens, scopes, problems, ETag, idempotency
 * keys, paging limits and the OpenAPI file are the shell's.
 */
@ConsumerType
public interface Resource {
    /** The bundle's word, to tell the caller which module a missing resource belongs to. */
    String module();

    /** Declares its routes; asked once per service. */
    void declare(Routes routes);
}
