// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.spi;

import java.time.Instant;
import java.util.List;
import org.faisceau.kernel.api.Ref;

/**
 * A record as the index keeps it.
 *
 * @param title as people know it; weighs most
 * @param text everything else people wrote in it; the snippet is cut from it
 * @param audience words of {@link Audience}: who has one of them finds it; empty: nobody does
 * @param keywords references, codes, names: found whole and by their beginning, in no language
 * @param updated when it last changed; the newer is first among equals
 */
public record Thing(Ref ref, String title, String text, List<String> audience, List<String> keywords, Instant updated) {
    public Thing {
        audience = List.copyOf(audience);
        keywords = List.copyOf(keywords);
    }
}
