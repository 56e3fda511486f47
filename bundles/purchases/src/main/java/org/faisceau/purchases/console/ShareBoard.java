// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Share;

/**
 * The share of innovative contracts, all together and by one facet.
 *
 * @param rest what the lines leave out
 * @param reach whose contracts are counted
 */
record ShareBoard(Facet by, Share all, List<ShareBar> bars, Optional<Share> rest, Reach reach) {
    private static final int BAR = 28;
    private static final int WIDTH = 360;

    static ShareBoard of(Facet by, Share all, List<Share> shares, FacetWords words, Reach reach) {
        long most = shares.stream().mapToLong(Share::contracts).max().orElse(1);
        var sorted = by == Facet.YEAR ? shares.stream().sorted(Comparator.comparing(Share::value)).toList() : shares;
        var bars = new ArrayList<ShareBar>();
        for (var share : sorted) {
            int whole = (int) Math.max(4, share.contracts() * WIDTH / most);
            int part = (int) (whole * share.innovative() / Math.max(1, share.contracts()));
            var address = "/purchases?" + by.parameter() + "=" + URLEncoder.encode(share.value(), StandardCharsets.UTF_8) + reach.narrowed();
            bars.add(new ShareBar(share, words.said(by, share.value()), address, 4 + bars.size() * BAR, whole, part));
        }
        return new ShareBoard(by, all, bars, Share.rest(all, shares), reach);
    }

    int height() {
        return 8 + bars.size() * BAR;
    }

    Set<Facet> facets() {
        return Facet.COUNTED;
    }

    List<String> definitions() {
        return List.of("reach", "innovative", "number", "amount", "small", "local", "theme");
    }
}
