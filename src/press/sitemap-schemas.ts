/*
 * What the tests hold sitemaps to: XML Schemas written after the protocol (https://www.sitemaps.org/protocol.html) and
 * Google's pages on localized versions and on news. As in the protocol's own schema, elements of other namespaces come
 * last and must be known; unlike it a list may be empty, as Google allows for news.
 */

const top = 'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified"';

const shared = `
  <xs:simpleType name="loc"><xs:restriction base="xs:anyURI"><xs:pattern value="https?://.+"/><xs:minLength value="12"/><xs:maxLength value="2048"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="lastmod"><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType>`;

/** A list of pages. */
export const urlsetSchema = `<xs:schema ${top}>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd"/>
  <xs:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
  ${shared}
  <xs:element name="urlset"><xs:complexType><xs:sequence>
    <xs:element name="url" minOccurs="0" maxOccurs="50000"><xs:complexType><xs:sequence>
      <xs:element name="loc" type="loc"/>
      <xs:element name="lastmod" type="lastmod" minOccurs="0"/>
      <xs:element name="changefreq" type="xs:NMTOKEN" minOccurs="0"/>
      <xs:element name="priority" type="xs:decimal" minOccurs="0"/>
      <xs:any namespace="##other" processContents="strict" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType>
  <xs:unique name="once" xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><xs:selector xpath="s:url"/><xs:field xpath="s:loc"/></xs:unique>
  </xs:element>
</xs:schema>`;

/** The list of lists. */
export const indexSchema = `<xs:schema ${top}>
  ${shared}
  <xs:element name="sitemapindex"><xs:complexType><xs:sequence>
    <xs:element name="sitemap" maxOccurs="50000"><xs:complexType><xs:sequence>
      <xs:element name="loc" type="loc"/>
      <xs:element name="lastmod" type="lastmod" minOccurs="0"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

/** What those import, by file name. */
export const importedSchemas = {
  'xhtml-link.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml" elementFormDefault="qualified">
  <xs:element name="link"><xs:complexType>
    <xs:attribute name="rel" use="required" fixed="alternate"/>
    <xs:attribute name="hreflang" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="x-default|[a-z]{2,3}(-[A-Za-z0-9]+)*"/></xs:restriction></xs:simpleType></xs:attribute>
    <xs:attribute name="href" use="required"><xs:simpleType><xs:restriction base="xs:anyURI"><xs:pattern value="https?://.+"/></xs:restriction></xs:simpleType></xs:attribute>
  </xs:complexType></xs:element>
</xs:schema>`,
  'news.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.google.com/schemas/sitemap-news/0.9" elementFormDefault="qualified">
  <xs:simpleType name="words"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:element name="news"><xs:complexType><xs:sequence>
    <xs:element name="publication"><xs:complexType><xs:sequence>
      <xs:element name="name" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" type="n:words"/>
      <xs:element name="language"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="zh-cn|zh-tw|[a-z]{2,3}"/></xs:restriction></xs:simpleType></xs:element>
    </xs:sequence></xs:complexType></xs:element>
    <xs:element name="publication_date"><xs:simpleType><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType></xs:element>
    <xs:element name="title" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" type="n:words"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`,
};
