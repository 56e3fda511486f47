// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.kernel.spi.Shown.Sort;

/** A bundle that offers what a test gave it. */
public record FakeShown(Sort sort, String kind, List<Piece> pieces) implements Shown {
    @Override
    public List<Piece> all(Locale locale, int most) {
        return pieces.stream().limit(most).toList();
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return pieces.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }
}
