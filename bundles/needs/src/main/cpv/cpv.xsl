<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- One line per code: code, French name, English name, separated by tabs. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:for-each select="/*/SimpleCodeList/Row">
      <xsl:value-of select="Value[@ColumnRef='code']/SimpleValue"/>
      <xsl:text>&#9;</xsl:text>
      <xsl:value-of select="normalize-space(Value[@ColumnRef='fra_label']/SimpleValue)"/>
      <xsl:text>&#9;</xsl:text>
      <xsl:value-of select="normalize-space(Value[@ColumnRef='eng_label']/SimpleValue)"/>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
