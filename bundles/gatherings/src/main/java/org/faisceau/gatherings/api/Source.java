// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

/** Where an element of a format comes from: what the Living-Labs' papers say and what is proposed stay apart. */
public enum Source {
    /** The process sheet « Masterclass, commande publique d'innovation ». */
    SHEET,
    /** The slides « Innovations et marchés publics », 5 June 2025. */
    SLIDES,
    /** Proposed with the product; no paper says so. */
    PROPOSED,
    /** Written by people of this Living-Lab. */
    LAB
}
