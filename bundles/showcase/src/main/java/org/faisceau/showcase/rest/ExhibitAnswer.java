// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import org.faisceau.kernel.api.Days;
import org.faisceau.showcase.api.Exhibit;

/** Something that is shown, as JSON. */
record ExhibitAnswer(String about, String title, String lead, String text, String address, String owner, String ownerName, String day, String agreedOn) {
    static ExhibitAnswer of(Exhibit one) {
        var piece = one.piece();
        return new ExhibitAnswer(piece.ref().toString(), piece.title(), piece.lead(), piece.text(), one.address(), piece.owner(), one.owner(), Days.write(piece.day()), one.agreedOn().toString());
    }
}
