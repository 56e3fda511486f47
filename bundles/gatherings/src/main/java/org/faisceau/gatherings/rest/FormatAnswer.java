// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats;

/** A format as JSON. */
record FormatAnswer(String id, boolean isOwn, Format format, int version) {
    static FormatAnswer of(Formats.Kept kept) {
        return new FormatAnswer(kept.format().id(), kept.isOwn(), kept.format(), kept.version());
    }
}
