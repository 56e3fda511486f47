// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The catalogue of schemes, the same for everybody: what came with the product, and beside it what the Living-Lab wrote. Every thread. */
@ProviderType
public interface Schemes {
    /**
     * By title; one that ships is left out where an own one stands for it, and own ones in the bin.
     *
     * @param text words of title, bearer, whom or what it is for, in any case and whatever their accents; empty for all
     */
    List<Scheme> list(Locale locale, String text);

    /** Empty where unknown; one that {@link #list} leaves out is found all the same, since plans name it. */
    Optional<Scheme> find(Locale locale, String id);
}
