// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The catalogue of schemes: the same for everybody, as it came with the product. Every thread. */
@ProviderType
public interface Schemes {
    /**
     * By title.
     *
     * @param text words of title, bearer, whom or what it is for, in any case and whatever their accents; empty for all
     */
    List<Scheme> list(Locale locale, String text);

    /** Empty where unknown. */
    Optional<Scheme> find(Locale locale, String id);
}
