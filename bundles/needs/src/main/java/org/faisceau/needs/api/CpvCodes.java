// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The common procurement vocabulary, in French and English. Every thread. */
@ProviderType
public interface CpvCodes {
    /** A code; the check digit after a dash is ignored. */
    Optional<CpvCode> find(String code);

    /** Those of these codes, eight digits each, that are not in the vocabulary. */
    default List<String> unknown(List<String> codes) {
        return codes.stream().filter(code -> find(code).isEmpty()).toList();
    }

    /**
     * Codes that begin with these digits, or whose name contains all these words.
     *
     * @param limit 1 to 50
     */
    List<CpvCode> pick(String text, int limit);
}
