package zhinan.ingest.read.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhinan.ingest.read.CarrierReading.assertReads;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import zhinan.ingest.read.CarrierReading;

final class WorkbookXmlReaderTest {
  @Test
  void readsTheXmlOfExcel2003() {
    byte[] file =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Styles><Style ss:ID="s1"><Alignment ss:Horizontal="Center"/><Font ss:Bold="1"/></Style></Styles>
        <Worksheet ss:Name="Sheet1"><Table>
        <Row><Cell ss:MergeAcross="2" ss:StyleID="s1"><Data ss:Type="String">窗口一览</Data></Cell></Row>
        <Row><Cell><Data ss:Type="String">区域</Data></Cell><Cell><Data ss:Type="String">名称</Data></Cell><Cell><Data ss:Type="String">电话</Data></Cell></Row>
        <Row><Cell ss:MergeDown="1"><Data ss:Type="String">和平区</Data></Cell><Cell><Data ss:Type="String">一号</Data></Cell><Cell><Data ss:Type="Number">13812345678</Data></Cell></Row>
        <Row><Cell ss:Index="2"><Data ss:Type="String">二号</Data></Cell><Cell><Data ss:Type="DateTime">2024-03-01T00:00:00.000</Data></Cell></Row>
        </Table></Worksheet></Workbook>\
        """
            .getBytes(StandardCharsets.UTF_8);
    assertReads(
        file,
        "sheet-name: Sheet1",
        "0C b4 窗口一览",
        "grid of 3: [0,0 区域] [0,1 名称] [0,2 电话] [1,0 2x1 和平区] [1,1 一号] [1,2 13812345678]"
            + " [2,1 二号] [2,2 2024-03-01]");
    assertEquals("excel-xml", CarrierReading.reader(file));
  }
}
