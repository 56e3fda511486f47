// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

/** A purchase family of an organisation's own nomenclature. */
record FamilyAnswer(String code, String label) {}
