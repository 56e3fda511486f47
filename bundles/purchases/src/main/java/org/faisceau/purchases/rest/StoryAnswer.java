// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import org.faisceau.purchases.api.SuccessStory;

/**
 * A success story as a caller reads it.
 *
 * @param amount euros without tax, with a point; empty where unknown
 * @param day on which the contract was notified; empty where unknown
 */
record StoryAnswer(String contract, String title, String buyer, String buyerName, String amount, String day, String purpose, String result) {
    static StoryAnswer of(SuccessStory one) {
        return new StoryAnswer(one.contract().id(), one.title(), one.buyer(), one.buyerName(), one.amount().map(euros -> euros.amount().toPlainString()).orElse(""),
                one.day().map(Object::toString).orElse(""), one.purpose(), one.result());
    }
}
