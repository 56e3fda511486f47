// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.spi;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/** Says whether a bundle's records point to a record of the directory, or to a need: what is pointed to is not put in the bin. Every thread. */
@ConsumerType
public interface RecordHolder {
    /**
     * The records that point to that one, those in the bin too, in words with their number, such as « 3 besoins »; empty for none.
     *
     * @param ref an organisation, a solution or a need; nothing points to a kind that one does not know
     */
    Optional<String> holding(Ref ref, Locale locale);
}
