// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.spi.Shown.Quote;
import org.faisceau.showcase.api.Exhibit;

/** Something that is shown, as JSON; agreedOn is empty where it is quoted and nobody was asked, source where it is written here. */
record ExhibitAnswer(String about, String sort, String title, String lead, String text, String address, String owner, String ownerName, String day, String agreedOn, String source, String sourceDay) {
    static ExhibitAnswer of(Exhibit one) {
        var piece = one.piece();
        return new ExhibitAnswer(piece.ref().toString(), one.sort().name(), piece.title(), piece.lead(), piece.text(), one.address(), piece.owner(), one.owner(), Days.write(piece.day()), Days.write(one.agreedOn()),
                piece.quote().map(Quote::source).orElse(""), Days.write(piece.quote().map(Quote::day)));
    }
}
