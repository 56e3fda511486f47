// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import org.faisceau.documents.api.Paper;

/** A company's form of the workshop, as it is handed to those who study it. */
record FormSheet(String company, Paper paper) {
    /** Characters of a name that become part of a file's. */
    private static final int NAME_MOST = 60;

    /** What its file is called, in letters that every system takes. @param number its place in the workshop, from 1 */
    String fileName(int number) {
        var plain = company.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        return "%02d %s".formatted(number, plain.length() > NAME_MOST ? plain.substring(0, NAME_MOST).strip() : plain);
    }
}
